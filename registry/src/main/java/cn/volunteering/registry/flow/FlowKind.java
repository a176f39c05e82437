package cn.volunteering.registry.flow;

import java.util.Locale;

/** What a flow brings about. */
public enum FlowKind {
    /** A new tenant is set up everywhere and opened. */
    ONBOARDING,
    /** A tenant is locked for everyone. */
    SUSPENSION,
    /** A suspended tenant is opened again. */
    RESUMPTION,
    /** What the registry holds about a tenant is packed into one file. */
    EXPORT,
    /** A tenant is removed everywhere. */
    DELETION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
