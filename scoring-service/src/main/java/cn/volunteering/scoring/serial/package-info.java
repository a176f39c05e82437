/** Numbers of documents that people print and cite: one sequence per kind and year (NX-68, NX-71). */
@NullMarked
package cn.volunteering.scoring.serial;

import org.jspecify.annotations.NullMarked;
