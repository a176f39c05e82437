package cn.volunteering.messaging.readmodel;

/**
 * A projection in the bound tenant's database. It is derived from entries or events, so it can be compared with its
 * source and replaced at any time. Each is a bean; operators address it by name.
 */
public interface ReadModel {

    /** Returns the name for operators, in kebab case, unique within the service. */
    String name();

    /** Compares the projection with its source without changing anything. */
    DriftReport drift();

    /** Rebuilds the projection from its source. May run while the service works. */
    void rebuild();
}
