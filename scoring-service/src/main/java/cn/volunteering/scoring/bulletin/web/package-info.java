/** HTTP endpoints and response types of bulletins. */
@NullMarked
package cn.volunteering.scoring.bulletin.web;

import org.jspecify.annotations.NullMarked;
