package cn.volunteering.messaging;

/**
 * Builds every topic and group name on the broker.
 *
 * @param prefix prefix of every name, so that several deployments can share a broker; usually empty
 */
public record Topics(String prefix) {

    /** Returns the broker's name of a published topic. */
    public String named(String topic) {
        return prefix + topic;
    }

    /** Returns the topic for records that one consumer group could not handle. */
    public String deadLetters(String topic, String group) {
        return named(topic) + "." + group + ".dlt";
    }

    /** Returns the topic that redelivers dead letters to one consumer group only. */
    public String retry(String topic, String group) {
        return named(topic) + "." + group + ".retry";
    }

    /** Returns the published topic behind a broker name, without the prefix and the retry suffix. */
    public String published(String brokerName, String group) {
        String name = brokerName.substring(prefix.length());
        String retrySuffix = "." + group + ".retry";
        return name.endsWith(retrySuffix) ? name.substring(0, name.length() - retrySuffix.length()) : name;
    }

    /** Returns the broker's name of a consumer group. */
    public String group(String group) {
        return prefix + group;
    }
}
