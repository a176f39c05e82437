/** Work that begins with the passing of time, not with an event. */
@NullMarked
package cn.volunteering.scoring.posting.jobs;

import org.jspecify.annotations.NullMarked;
