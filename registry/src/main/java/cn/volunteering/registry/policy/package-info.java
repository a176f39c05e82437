/**
 * Policy documents (政策文件) as data: layered, versioned and cited. A document states clauses in their literal words and
 * typed values that rest on them; what holds for a tenant on a day follows from all documents that reach it.
 */
@NullMarked
package cn.volunteering.registry.policy;

import org.jspecify.annotations.NullMarked;
