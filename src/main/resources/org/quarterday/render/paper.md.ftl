<#--
  The paper as Markdown. Every value is escaped by the output format. A line that holds nothing but
  a macro call loses its line end, hence the line ends written out.
-->
<#macro runs text><#list text as run><@one run/></#list></#macro>
<#macro one run>
<#switch run.kind>
<#case "words">${run.text}<#break>
<#case "unbroken">${run.text}<#break>
<#case "strong">**<@runs run.text/>**<#break>
<#case "emphasis">*<@runs run.text/>*<#break>
<#case "code">`${run.plain?replace("`", "'")?no_esc}`<#break>
<#case "quiet"><@runs run.text/><#break>
<#case "link">[<@runs run.text/>](<${run.address?replace("<", "%3C")?replace(">", "%3E")?no_esc}>)<#break>
<#case "reference">${run.text}<#break>
<#case "mark">${run.text}<#break>
<#case "sign">${run.shape} ${run.text}<#break>
<#case "shown"><#if run.shape?has_content>${run.shape} </#if>${run.text}<#if run.arrow?has_content> ${run.arrow}</#if><#break>
</#switch>
</#macro>
<#macro items list indent>
<#list list.items as item>
${indent?no_esc}${list.ordered?then(item?counter + ". ", "- ")?no_esc}<@runs item.text/>${"\n"?no_esc}<#t>
<#list item.below as inner><@items inner indent + list.ordered?then("   ", "  ")/></#list><#t>
</#list>
</#macro>
<#macro table_row cells total>
| <#list cells as cell><#if total>**</#if><@runs cell/><#if total>**</#if> |<#sep> </#sep></#list>${"\n"?no_esc}<#t>
</#macro>
<#macro heads columns>
| <#list columns as column><#if column.shape?has_content>${column.shape} </#if>${column.head}<#if column.below?has_content> (${column.below})</#if> |<#sep> </#sep></#list>${"\n"?no_esc}<#t>
|<#list columns as column>${column.number?then(" ---: |", " --- |")?no_esc}</#list>${"\n"?no_esc}<#t>
</#macro>
<#macro block b>
<#switch b.kind>
<#case "heading">
${""?left_pad(b.level?number, "#")?no_esc} <#if b.number?has_content>${b.number} </#if><@runs b.text/>
<#break>
<#case "appendix">
## ${b.label}: <@runs b.text/>
<#break>
<#case "enclosed">
${b.markdown?no_esc}
<#break>
<#case "aside">
> **${b.title}.**
<#list b.items as item>
> - ${item}
</#list>
<#break>
<#case "recommendations">
<#if b.opening?has_content><@runs b.opening/>${"\n\n"?no_esc}</#if><#t>
<#list b.items as item>
${item.letter} <@runs item.text/>${"\n\n"?no_esc}<#t>
</#list>
<#break>
<#case "lead">
<@runs b.text/>${"\n"?no_esc}
<#break>
<#case "paragraph">
<#if b.number?has_content>${b.number?no_esc} </#if><@runs b.text/>
<#break>
<#case "list">
<@items b ""/>
<#break>
<#case "callout">
> <@runs b.text/>
<#break>
<#case "particulars">
<#list b.rows as row>
- **<@runs row.label/>:** <@runs row.value/>
</#list>
<#break>
<#case "counts">
<#list b.parts as part>**<@runs part.shown/>** ${part.shape} ${part.word}<#sep> · </#sep></#list> · of **<@runs b.of/>** ${b.whose}
<#break>
<#case "chart">
**Chart ${b.number}: ${b.title}**

<#list b.panels as panel>
<#if panel.words?has_content>
- **<@runs panel.heading/>:** <@runs panel.words/>
</#if>
</#list>

<#list b.notes as note>
<@runs note/>${"\n"?no_esc}

</#list>

<#break>
<#case "tiles">
**${b.title}**

<#assign from = b.tiles?filter(t -> t.begins?has_content)?has_content>
| Indicator | Value | Target | Status |<#if from> From |</#if>
| --- | ---: | ---: | --- |<#if from> --- |</#if>
<#list b.tiles as tile>
| <@runs tile.name/> | <@runs tile.value/> | <@runs tile.target/> | <@runs tile.status/> |<#if from> <#if tile.begins?has_content><@runs tile.begins/><#else>not drawn</#if> |</#if>${"\n"?no_esc}<#t>
</#list>

<#break>
<#case "table">
**Table ${b.number}: ${b.caption}**

<@heads b.columns/>
<#list b.rows as row>
<@table_row row.cells row.total/>
</#list>

<#list b.notes as note>
<@runs note/>${"\n"?no_esc}

</#list>
<#break>
</#switch>
</#macro>
# ${title}

<#if draft>
> **${edition?upper_case}.** Figures and words may still change.
<#else>
> **${edition?cap_first}.**
</#if>

${council}. ${release}.

| | |
| --- | --- |
<#list header as row>
| ${row.label} | ${row.value} |
</#list>

<#list blocks as b>
<@block b/>

</#list>
