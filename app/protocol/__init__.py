"""What laptop and server agree on: messages, canonical bytes, digests, signatures; no transport, no storage."""
