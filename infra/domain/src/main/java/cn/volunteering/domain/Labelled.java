package cn.volunteering.domain;

/** A value with a Chinese name of its own, by which people know it. */
public interface Labelled {

    /** Returns the name. */
    String label();
}
