/** Projections that can be compared with their source and rebuilt from it. */
@NullMarked
package cn.volunteering.messaging.readmodel;

import org.jspecify.annotations.NullMarked;
