package cn.volunteering.messaging;

/** A record is not a valid event of this platform. Retrying cannot help. */
public final class UnreadableEventException extends RuntimeException {

    private final String reason;

    public UnreadableEventException(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Returns a stable code for the kind of fault. */
    public String reason() {
        return reason;
    }
}
