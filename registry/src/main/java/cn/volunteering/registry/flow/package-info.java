/**
 * Flows: operations of several steps in several systems, such as setting up a tenant. A flow is stored step by step, so
 * it continues after a crash, and every step may run twice.
 */
@NullMarked
package cn.volunteering.registry.flow;

import org.jspecify.annotations.NullMarked;
