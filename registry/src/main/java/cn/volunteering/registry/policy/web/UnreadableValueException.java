package cn.volunteering.registry.policy.web;

import cn.volunteering.policy.ValueType;

/** A submitted value does not have the form of its type, for example a text where a number belongs. */
public final class UnreadableValueException extends RuntimeException {

    private final String field;

    UnreadableValueException(String field, ValueType type) {
        super("The submitted value is not of type " + type);
        this.field = field;
    }

    /** Returns the place of the value, as a path into the document. */
    public String field() {
        return field;
    }
}
