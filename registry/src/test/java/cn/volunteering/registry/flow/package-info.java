/** Tests of flows. */
@NullMarked
package cn.volunteering.registry.flow;

import org.jspecify.annotations.NullMarked;
