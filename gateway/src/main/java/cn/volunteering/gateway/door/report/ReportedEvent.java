package cn.volunteering.gateway.door.report;

import cn.volunteering.messaging.EventEnvelope;

/**
 * An event from outside that passed every check.
 *
 * @param event as it will travel inside the platform, with an id made from tenant, source and the sender's id
 * @param originId the id the sender gave it
 * @param topic where it goes
 * @param fingerprint of its content: tells a repeat from another event under the same id
 */
record ReportedEvent(EventEnvelope event, String originId, String topic, String fingerprint) {

    /** The record header with the sender's own id. */
    static final String ORIGIN_ID = "ce_originid";
}
