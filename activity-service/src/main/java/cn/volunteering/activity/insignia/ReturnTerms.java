package cn.volunteering.activity.insignia;

/** Reads the term of return from the policies of the bound tenant. */
@FunctionalInterface
public interface ReturnTerms {

    /** Reads the policies once, for any number of activities. */
    ReturnTerm read();
}
