/**
 * Yearly rounds for outstanding volunteers and outstanding sections (优秀志愿者、优秀团队, NX-69, NX-70, NX-72). Figures
 * say who may be chosen; people nominate and decide, and nobody is named automatically.
 */
@NullMarked
package cn.volunteering.scoring.honour;

import org.jspecify.annotations.NullMarked;
