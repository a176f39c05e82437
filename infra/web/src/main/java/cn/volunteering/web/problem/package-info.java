/** Answers that say what went wrong: problem details (RFC 9457) with a stable type and a sentence in Chinese. */
@NullMarked
package cn.volunteering.web.problem;

import org.jspecify.annotations.NullMarked;
