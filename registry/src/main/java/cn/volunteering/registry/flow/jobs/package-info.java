/** The threads on which flows run. */
@NullMarked
package cn.volunteering.registry.flow.jobs;

import org.jspecify.annotations.NullMarked;
