package cn.volunteering.gateway.parts;

/** A service behind the gateway. */
public enum Part {
    REGISTRY("registry", "registry", "单位与制度"),
    VOLUNTEER("volunteer", "volunteer-service", "志愿者"),
    ACTIVITY("activity", "activity-service", "项目与活动"),
    SCORING("scoring", "scoring-service", "时长与积分"),
    REPORTING("reporting", "reporting-service", "统计与报送");

    private final String segment;
    private final String serviceId;
    private final String label;

    Part(String segment, String serviceId, String label) {
        this.segment = segment;
        this.serviceId = serviceId;
        this.label = label;
    }

    /** Returns the name of the part in paths. */
    public String segment() {
        return segment;
    }

    /** Returns the name of the part in Eureka. */
    public String serviceId() {
        return serviceId;
    }

    /** Returns the Chinese label of the part. */
    public String label() {
        return label;
    }
}
