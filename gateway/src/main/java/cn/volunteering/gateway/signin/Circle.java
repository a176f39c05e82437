package cn.volunteering.gateway.signin;

/** Those whom an endpoint of the gateway admits. */
public enum Circle {
    /** Anybody, signed in or not. */
    EVERYBODY("您没有进行此操作的权限。"),
    /** Whoever is signed in, in whatever role and tenant. */
    SIGNED_IN("您没有进行此操作的权限。"),
    /** Who may report some type of event in the tenant of the path. */
    REPORTERS("您的角色不能上报事件。"),
    /** Who may follow some type of event in the tenant of the path. */
    FOLLOWERS("您的角色不能订阅事件。"),
    /** Who may do either. */
    EVENT_PARTNERS("您的角色不能上报或订阅事件。");

    private final String refusal;

    Circle(String refusal) {
        this.refusal = refusal;
    }

    /** What is said to those outside. */
    String refusal() {
        return refusal;
    }
}
