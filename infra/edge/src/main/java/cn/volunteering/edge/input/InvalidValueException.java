package cn.volunteering.edge.input;

/** A value does not have the form of its type. The message is a Chinese sentence for the sender. */
public final class InvalidValueException extends IllegalArgumentException {

    InvalidValueException(String message) {
        super(message);
    }
}
