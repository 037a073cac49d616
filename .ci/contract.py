"""How a document for phones is sent: the one body of the contract that is no JSON."""

import schemathesis


@schemathesis.serializer("application/pdf")
def pdf(ctx, value):
    return value if isinstance(value, bytes) else str(value).encode()
