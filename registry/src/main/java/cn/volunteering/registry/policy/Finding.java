package cn.volunteering.registry.policy;

/**
 * A reason why a draft cannot be published.
 *
 * @param field the place of the fault, as a path into the document, for example {@code values[3].value}
 * @param message the fault, in Chinese
 */
public record Finding(String field, String message) {}
