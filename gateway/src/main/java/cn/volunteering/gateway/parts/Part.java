package cn.volunteering.gateway.parts;

/** A part of the platform that stands behind the gateway and answers requests. */
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

    /** Its name in paths. */
    public String segment() {
        return segment;
    }

    /** Its name in the service discovery. */
    public String serviceId() {
        return serviceId;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
