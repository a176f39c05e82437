package cn.volunteering.gateway.signin;

/** The groups of callers that an endpoint of the gateway can allow. */
public enum CallerGroup {
    /** All callers, signed in or not. */
    ANYONE,
    /** All signed-in callers, whatever their tenants and roles. */
    SIGNED_IN,
    /** Callers whose role in the tenant of the path may report at least one type of event. */
    EVENT_REPORTERS,
    /** Callers whose role in the tenant of the path may follow at least one type of event. */
    EVENT_FOLLOWERS,
    /** Reporters and followers. */
    EVENT_PARTNERS
}
