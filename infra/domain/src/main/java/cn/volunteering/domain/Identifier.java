package cn.volunteering.domain;

/**
 * The identity of something in the domain: a record with one text component. Stores and
 * wire formats show only the {@link #value()}.
 */
public interface Identifier {

    /** The text by which the thing is known, unique within its kind and tenant. */
    String value();
}
