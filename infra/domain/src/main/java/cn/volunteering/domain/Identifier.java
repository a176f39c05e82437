package cn.volunteering.domain;

/**
 * The identity of something in the domain: a record with one text component. Storage and wire formats contain only the
 * {@link #value()}.
 */
public interface Identifier {

    /** Returns the text that identifies the thing, unique within its kind and tenant. */
    String value();
}
