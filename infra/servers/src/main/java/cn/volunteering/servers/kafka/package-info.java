/** The event broker of the local run: one real KRaft node. */
@NullMarked
package cn.volunteering.servers.kafka;

import org.jspecify.annotations.NullMarked;
