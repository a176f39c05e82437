package cn.volunteering.messaging.readmodel;

/**
 * A projection in the bound tenant's database: derived from entries or events and therefore at any time comparable with
 * its source and replaceable. Each is a bean; operators reach it by its name.
 */
public interface ReadModel {

    /** The name by which operators reach it, in kebab case, unique within the service. */
    String name();

    /** Compares the projection with its source, without changing anything. */
    DriftReport drift();

    /** Builds the projection anew from its source. May run while the service works. */
    void rebuild();
}
