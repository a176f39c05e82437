package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EventEnvelope;

/**
 * An event with its payload in the service's own type.
 *
 * @param data the payload as the service's own record
 */
public record Received<D>(EventEnvelope event, D data) {}
