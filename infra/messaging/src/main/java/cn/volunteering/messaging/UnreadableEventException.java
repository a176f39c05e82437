package cn.volunteering.messaging;

/** A record that is no event of this platform. Trying again cannot help. */
public final class UnreadableEventException extends RuntimeException {

    private final String reason;

    public UnreadableEventException(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** A stable code for the kind of fault. */
    public String reason() {
        return reason;
    }
}
