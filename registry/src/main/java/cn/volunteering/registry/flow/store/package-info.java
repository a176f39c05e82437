/** Flows as they are stored. */
@NullMarked
package cn.volunteering.registry.flow.store;

import org.jspecify.annotations.NullMarked;
