package cn.volunteering.domain;

/**
 * The identity of something in the domain: a record with one text component. Storage and wire formats contain only the
 * {@link #value()}.
 */
public interface Identifier {

    /** The most characters that an identifier has. Any other text in an address is not longer either. */
    int LONGEST = 200;

    /** Returns the text that identifies the thing, unique within its kind and tenant. */
    String value();
}
