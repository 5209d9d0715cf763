<#--
  The performance report that any council gets. What stands here is Markdown; <@...> places a block
  or a phrase that is made from the figures, so that no sentence can disagree with a table.
-->
<@summary/>

## Performance<#if has_groups> by ${paper.by}</#if>

<@percentages/> <@see name="counts"/> shows how many indicators<#if has_groups> of each ${paper.by}</#if> have which status.

<@count_table/>
<#if has_groups>

<@count_chart table="refer"/>
</#if>

## Not on target: what is being done

<@off_target/>

## Every indicator

The tables below show the value of each indicator for ${period.words}, its target, its status and its
direction of travel. Each value leads to how it is made.

<@schedule off_target="refer"/>

<#if has_history>
## How the figures have moved

Each chart shows the last periods against the target that stood for each of them; the table behind it has
the same numbers. A period without a number says why, and is never drawn as nought.

<@trend_chart/>
</#if>

<#if has_services>
## Figures of each service

Where several services owe an indicator, each service's own figure is shown here. Only the council's
figure is counted.

<@services/>
</#if>

## Returns received and missing

<@returns/>

## How to read this paper

<@key/>

## Where the figures come from

<@sources/>
<#if has_enclosures>

<@enclosures/>
</#if>
