/**
 * Reads from the compiled code how an endpoint can answer: its statuses, the codes of its problems, its headers. The document
 * of a process then follows its code and needs no second list.
 */
@NullMarked
package cn.volunteering.edge.openapi.code;

import org.jspecify.annotations.NullMarked;
