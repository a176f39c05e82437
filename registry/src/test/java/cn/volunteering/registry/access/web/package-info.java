/** Tests of the documents about accounts. */
@NullMarked
package cn.volunteering.registry.access.web;

import org.jspecify.annotations.NullMarked;
