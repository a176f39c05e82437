/**
 * Repeatable measurements of a running platform. Each prints ratios to a baseline from the same run on the same
 * machine, so that its last line can be compared between machines.
 */
@NullMarked
package cn.volunteering.benchmark;

import org.jspecify.annotations.NullMarked;
