package cn.volunteering.gateway.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field where it stands in the request, for example {@code data.headcount}
 * @param message what is wrong, for the person who sent it
 */
public record FieldFault(String field, String message) {}
