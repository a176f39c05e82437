package cn.volunteering.messaging;

/**
 * The names of topics on the broker: the only place where one is built.
 *
 * @param prefix put before every name, so that several deployments can share a broker; usually empty
 */
public record Topics(String prefix) {

    /** The broker's name of a published topic. */
    public String named(String topic) {
        return prefix + topic;
    }

    /** Where records go that one consumer group could not handle. */
    public String deadLetters(String topic, String group) {
        return named(topic) + "." + group + ".dlt";
    }

    /** Where dead letters are put back for one consumer group only. */
    public String retry(String topic, String group) {
        return named(topic) + "." + group + ".retry";
    }

    /** The published topic behind a name on the broker, without prefix and without the suffix of a retry. */
    public String published(String brokerName, String group) {
        String name = brokerName.substring(prefix.length());
        String retrySuffix = "." + group + ".retry";
        return name.endsWith(retrySuffix) ? name.substring(0, name.length() - retrySuffix.length()) : name;
    }

    /** The broker's name of a consumer group. */
    public String group(String group) {
        return prefix + group;
    }
}
