package cn.volunteering.registry.policy;

/**
 * Something in a draft that stands against its publication.
 *
 * @param field where, as a path into the document, for example {@code values[3].value}
 * @param message what, in Chinese
 */
public record Finding(String field, String message) {}
