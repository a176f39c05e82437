package cn.volunteering.edge.problem;

import jakarta.validation.ConstraintViolation;

/**
 * What is wrong with one field of a request.
 *
 * @param field path of the field in the request, for example {@code data.headcount}
 * @param message what is wrong, in Chinese for the sender
 */
public record FieldFault(String field, String message) {

    /** Returns the fault that a violated constraint means. */
    public static FieldFault of(ConstraintViolation<?> violated) {
        return new FieldFault(violated.getPropertyPath().toString(), violated.getMessage());
    }
}
