package cn.volunteering.gateway.door.report;

import cn.volunteering.messaging.EventEnvelope;

/**
 * A reported event that passed every check.
 *
 * @param event as published inside the platform, with an id derived from tenant, source and the sender's id
 * @param originId the id from the sender
 * @param topic the topic to publish it on
 * @param fingerprint digest of its content; distinguishes a repeat from a different event with the same id
 */
record ReportedEvent(EventEnvelope event, String originId, String topic, String fingerprint) {

    /** Record header with the id from the sender. */
    static final String ORIGIN_ID = "ce_originid";
}
