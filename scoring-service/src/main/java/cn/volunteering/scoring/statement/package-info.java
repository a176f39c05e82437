/**
 * Signed statements of honours and hours for the yearly appraisal (考核证明, NX-71). The person sees exactly what is sent before
 * it is sent; what was sent never changes.
 */
@NullMarked
package cn.volunteering.scoring.statement;

import org.jspecify.annotations.NullMarked;
