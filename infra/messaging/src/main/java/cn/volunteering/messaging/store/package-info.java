/** Aggregates in documents: state, version and unsent events in one write. */
@NullMarked
package cn.volunteering.messaging.store;

import org.jspecify.annotations.NullMarked;
