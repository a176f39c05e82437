package cn.volunteering.registry.policy.web;

import cn.volunteering.policy.ValueType;

/** A written value does not have the form of its type, for example a text where a number belongs. */
public final class UnreadableValueException extends RuntimeException {

    private final String field;

    UnreadableValueException(String field, ValueType type) {
        super("A value of type " + type + " cannot be read from what is written");
        this.field = field;
    }

    /** Where in the document the value stands. */
    public String field() {
        return field;
    }
}
