package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.listen.Subscription.Route;

/**
 * A record read as an event that the subscription handles.
 *
 * @param position of the record in the poll
 */
record Incoming<D>(int position, EventEnvelope event, Route<D> route, D data) {

    Received<D> received() {
        return new Received<>(event, data);
    }
}
