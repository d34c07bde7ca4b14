"""Federal justice law: criminal proceedings, civil actions, compensation, confidentiality."""
