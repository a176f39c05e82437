package cn.volunteering.messaging;

/** The broker does not answer. Temporary: the work is repeated until it does. */
public final class BrokerAwayException extends RuntimeException {

    public BrokerAwayException(Throwable cause) {
        super("The broker does not answer", cause);
    }
}
