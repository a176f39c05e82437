package cn.volunteering.registry.flow;

import java.util.Locale;

/** The kind of a flow. */
public enum FlowKind {
    /** A new tenant is set up everywhere and opened. */
    ONBOARDING,
    /** A tenant is locked for everyone. */
    SUSPENSION,
    /** A suspended tenant is opened again. */
    RESUMPTION,
    /** The registry's data about a tenant is packed into one file. */
    EXPORT,
    /** A tenant is removed everywhere. */
    DELETION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
