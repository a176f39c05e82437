/** Projections that can be compared with their source and built anew. */
@NullMarked
package cn.volunteering.messaging.readmodel;

import org.jspecify.annotations.NullMarked;
