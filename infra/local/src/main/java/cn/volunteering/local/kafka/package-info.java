/** The event broker of the local run: one real KRaft node. */
@NullMarked
package cn.volunteering.local.kafka;

import org.jspecify.annotations.NullMarked;
