package cn.volunteering.gateway.door.report;

import cn.volunteering.messaging.EventEnvelope;

/**
 * A reported event that passed every check.
 *
 * @param event envelope inside the platform, with an id derived from tenant, source and the sender's id
 * @param originId id from the sender
 * @param topic topic to publish to
 * @param fingerprint digest of the content, which distinguishes a repeat from another event with the same id
 */
record ReportedEvent(EventEnvelope event, String originId, String topic, String fingerprint) {

    /** Record header with the id from the sender. */
    static final String ORIGIN_ID = "ce_originid";
}
